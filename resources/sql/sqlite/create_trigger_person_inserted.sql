-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER person_inserted AFTER INSERT ON person
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, person_id, operation, old_values)
    VALUES ('person', NEW.id, 0, NEW.id, 'insert', '{}');
END
