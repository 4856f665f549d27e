-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records a change under the open change set: the newest one, which has no time yet.
CREATE TRIGGER record_change INSTEAD OF INSERT ON change_record
WHEN (SELECT at FROM change_set ORDER BY id DESC LIMIT 1) = ''
BEGIN
    INSERT INTO change (change_set_id, table_name, row_id, group_id, person_id, operation, old_values)
    SELECT max(id), NEW.table_name, NEW.row_id, NEW.group_id, coalesce(NEW.person_id, 0), NEW.operation, NEW.old_values
    FROM change_set;
END
