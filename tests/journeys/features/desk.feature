Feature: A day at the desk
  What a clerk does with the keyboard and the scanner, over the real window, store and paper.

  Background:
    Given a desk on Friday 20/11/2026 at 09:15

  Scenario: Taking in a dossier with a scanned card
    When the card of Lê Thị Mỹ Hạnh is scanned
    And the procedure is picked by typing "cgxn"
    And all papers are handed in
    And Ctrl+Enter is pressed
    Then dossier H57.31.05-261120-0001 is at the desk, due 17:00 26/11/2026
    And its receipt lies in the folder, and its barcode reads H57.31.05-261120-0001
    And the form is empty and waits for the next applicant

  Scenario: An impatient second press
    When the card of Lê Thị Mỹ Hạnh is scanned
    And the procedure is picked by typing "cgxn"
    And all papers are handed in
    And Ctrl+Enter is pressed
    And Ctrl+Enter is pressed
    Then there is 1 dossier

  Scenario: Handing over a stack by scanning
    Given 3 dossiers were received
    When F4 is pressed
    And the receiver "kinh te" is chosen
    And the codes of all dossiers are scanned
    And Ctrl+Enter is pressed
    Then all dossiers are with Phòng Kinh tế

  Scenario: Giving the result back by scanning the receipt
    Given 1 dossiers were received
    And they were handed to Phòng Kinh tế and came back with the result
    When F5 is pressed
    And the codes of all dossiers are scanned
    And Ctrl+Enter is pressed
    Then dossier H57.31.05-261120-0001 is closed, given to Lê Thị Mỹ Hạnh
    And the store proves itself

  Scenario: Correcting a wrong reception
    Given 1 dossiers were received
    When the codes of all dossiers are scanned
    And the correction of the dossier is opened
    And the name is changed to "Lê Thị Mỹ Hằng" because "Ghi nhầm tên"
    And Ctrl+Enter is pressed
    Then the history shows Lê Thị Mỹ Hạnh and Lê Thị Mỹ Hằng
    And a receipt for Lê Thị Mỹ Hằng replaces the old one

  Scenario: Papers are missing and come later
    When the card of Lê Thị Mỹ Hạnh is scanned
    And the procedure is picked by typing "cgxn"
    And Ctrl+B is pressed
    And Ctrl+Enter is pressed
    Then 1 dossier waits for papers, without a code
    When the waiting dossier is opened
    And all papers are handed in
    And Ctrl+Enter is pressed
    Then dossier H57.31.05-261120-0001 is at the desk, due 17:00 26/11/2026
    And there is 1 dossier

  Scenario: Scanning on a screen that is about something else
    Given 1 dossiers were received
    When F6 is pressed
    And the codes of all dossiers are scanned
    Then the page of dossier H57.31.05-261120-0001 is shown

  Scenario: A garbled scan fills nothing
    When a garbled card is scanned
    Then a sentence says that the card could not be read
    And the form is empty and waits for the next applicant

  Scenario: A receipt that was never confirmed printed
    Given 1 dossiers were received
    When the desk is closed and opened again
    Then a message offers to print 1 paper
    When its action is taken
    Then its receipt lies in the folder, and its barcode reads H57.31.05-261120-0001
