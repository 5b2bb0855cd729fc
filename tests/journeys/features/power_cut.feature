Feature: The power goes
  What was typed comes back.

  Scenario: The power goes while a form is half filled
    Given a desk in another process in which "Lê Thị Mỹ Hạnh" was typed
    When that process is killed
    And the desk is opened again
    Then the name field says "Lê Thị Mỹ Hạnh"
