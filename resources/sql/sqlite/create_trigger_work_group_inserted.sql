-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER work_group_inserted AFTER INSERT ON work_group
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    VALUES ('work_group', NEW.id, NEW.id, 'insert', '{}');
END
