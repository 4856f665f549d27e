-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER saved_filter_deleted AFTER DELETE ON saved_filter
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    VALUES ('saved_filter', OLD.id, 0, 'delete', json_object(
        'position', OLD.position, 'name', OLD.name, 'query', OLD.query));
END
