-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER facilitation_inserted AFTER INSERT ON facilitation
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, person_id, operation, old_values)
    VALUES ('facilitation', NEW.id, NEW.group_id, NEW.person_id, 'insert', '{}');
END
