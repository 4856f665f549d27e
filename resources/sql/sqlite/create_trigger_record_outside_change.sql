-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- No change set is open: the change was made outside the program. It goes to a change set of kind 'external', shared by
-- all that follow within a minute, and the record's version moves on, so that whoever is editing it is told.
CREATE TRIGGER record_outside_change INSTEAD OF INSERT ON change_record
WHEN coalesce((SELECT at FROM change_set ORDER BY id DESC LIMIT 1), 'none yet') <> ''
BEGIN
    INSERT INTO change_set (at, kind)
    SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'external'
    WHERE NOT EXISTS (
        SELECT 1 FROM (SELECT at, kind FROM change_set ORDER BY id DESC LIMIT 1)
        WHERE kind = 'external' AND at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-1 minute')
    );
    INSERT INTO change (change_set_id, table_name, row_id, group_id, person_id, operation, old_values)
    SELECT max(id), NEW.table_name, NEW.row_id, NEW.group_id, coalesce(NEW.person_id, 0), NEW.operation, NEW.old_values
    FROM change_set;
    UPDATE work_group SET row_version = row_version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = ''
    WHERE id = NEW.group_id;
    UPDATE person SET row_version = row_version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = ''
    WHERE NEW.table_name = 'person' AND id = NEW.row_id;
    UPDATE directory SET row_version = row_version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = ''
    WHERE NEW.table_name = 'directory';
END
