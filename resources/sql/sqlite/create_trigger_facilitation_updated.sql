-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TRIGGER facilitation_updated AFTER UPDATE OF
    group_id, person_id, position, role, since, until, ended
ON facilitation
BEGIN
    INSERT INTO change_record (table_name, row_id, group_id, person_id, operation, old_values)
    SELECT 'facilitation', OLD.id, OLD.group_id, OLD.person_id, 'update', json_group_object(name, value)
    FROM (
        SELECT 'group_id' AS name, OLD.group_id AS value WHERE OLD.group_id IS NOT NEW.group_id UNION ALL
        SELECT 'person_id', OLD.person_id WHERE OLD.person_id IS NOT NEW.person_id UNION ALL
        SELECT 'position', OLD.position WHERE OLD.position IS NOT NEW.position UNION ALL
        SELECT 'role', OLD.role WHERE OLD.role IS NOT NEW.role UNION ALL
        SELECT 'since', OLD.since WHERE OLD.since IS NOT NEW.since UNION ALL
        SELECT 'until', OLD.until WHERE OLD.until IS NOT NEW.until UNION ALL
        SELECT 'ended', OLD.ended WHERE OLD.ended IS NOT NEW.ended
    )
    GROUP BY OLD.id;
END
