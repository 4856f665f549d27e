-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER mailing_list_inserted AFTER INSERT ON mailing_list
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    VALUES ('mailing_list', NEW.id, NEW.group_id, 'insert', '{}');
END
