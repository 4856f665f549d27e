-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER saved_filter_updated AFTER UPDATE OF
    position, name, query
ON saved_filter
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, operation, old_values)
    SELECT 'saved_filter', OLD.id, 0, 'update', json_group_object(name, value)
    FROM (
        SELECT 'position' AS name, OLD.position AS value WHERE OLD.position IS NOT NEW.position UNION ALL
        SELECT 'name', OLD.name WHERE OLD.name IS NOT NEW.name UNION ALL
        SELECT 'query', OLD.query WHERE OLD.query IS NOT NEW.query
    )
    GROUP BY OLD.id;
END
