-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER directory_inserted AFTER INSERT ON directory
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    VALUES ('directory', NEW.id, 0, 'insert', '{}');
END
