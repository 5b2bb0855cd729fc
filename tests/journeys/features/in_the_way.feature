Feature: Something stands in the way
  What was typed stays, it is said in a sentence, and no number is lost.

  Background:
    Given a desk on Friday 20/11/2026 at 09:15

  Scenario: Another program holds the data while a dossier is taken in
    When the card of Lê Thị Mỹ Hạnh is scanned
    And the procedure is picked by typing "cgxn"
    And all papers are handed in
    And another program holds the data
    And Ctrl+Enter is pressed
    Then a message says "Another program holds the data"
    And the name field says "Lê Thị Mỹ Hạnh"
    And there is 0 dossier
    When the other program lets go of the data
    And Ctrl+Enter is pressed
    Then dossier H57.31.05-261120-0001 is at the desk, due 17:00 26/11/2026
    And the store proves itself

  Scenario: The data can be read only
    Given 1 dossiers were received
    When the data cannot be written any more
    And the card of Lê Thị Mỹ Hạnh is scanned
    And the procedure is picked by typing "cgxn"
    And all papers are handed in
    And Ctrl+Enter is pressed
    Then a message says "cannot be written"
    And the name field says "Lê Thị Mỹ Hạnh"
    And there is 1 dossier
    When the codes of all dossiers are scanned
    Then the dossier is shown
