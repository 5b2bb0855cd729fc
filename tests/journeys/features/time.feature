Feature: Due times that are right, and an end to "late only on the computer"

  Scenario: What was done in time and written down later is late only on the computer
    Given a desk on Friday 20/11/2026 at 09:15
    And 1 dossiers were received
    And they were handed to Phòng Kinh tế and came back with the result
    And it is 08:00 on 27/11/2026
    When F5 is pressed
    And the codes of all dossiers are scanned
    And the act is dated back to "26/11 10:00" for the first reason of the list
    And Ctrl+Enter is pressed
    Then the dossier was given back at 10:00 on 26/11/2026, noted at 08:00 on 27/11/2026
    And it is on the list of acts dated back
    And the store proves itself

  Scenario: A result that came back in time and was noted after its due time is not called late
    Given a desk on Friday 20/11/2026 at 09:15
    And 1 dossiers were received
    And they were handed to Phòng Kinh tế
    And it is 08:00 on 27/11/2026
    When F5 is pressed
    And the codes of all dossiers are scanned
    And the act is dated back to "26/11 10:00" for the first reason of the list
    And Ctrl+Enter is pressed
    Then the dossier was finished on time, late only on the computer
    And the board counts 1 late only on the computer

  Scenario: Papers demanded after acceptance stop the term, and the whole supplement begins it anew
    Given a desk on Friday 20/11/2026 at 09:15
    And 1 dossiers were received
    And they were handed to Phòng Kinh tế
    When the page of the dossier is opened
    And a supplement of "Bản sao Giấy khai sinh" is demanded
    Then the dossier waits for the applicant
    When it is 09:00 on 30/11/2026
    And the supplement is complete
    Then the dossier is due at 17:00 on 03/12/2026, first promised for 17:00 on 26/11/2026
    And the store proves itself

  Scenario: A storm day added late moves a promise only when somebody moves it
    Given a desk on Friday 20/11/2026 at 09:15
    And 1 dossiers were received
    When 25/11/2026 becomes a day off in Settings
    Then the dossier is still due at 17:00 on 26/11/2026
    When the due times that would change are moved
    Then the dossier is due at 17:00 on 27/11/2026, first promised for 17:00 on 26/11/2026
