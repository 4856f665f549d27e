-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those that touched a group or its parts. "<> 0" lets the partial index serve, here and where a person is asked for.
SELECT change_set.id, change_set.at, change_set.kind, change_set.author, change_set.note, coalesce(change_set.reverses, 0),
    EXISTS (SELECT 1 FROM change_set AS undo WHERE undo.reverses = change_set.id
        AND NOT EXISTS (SELECT 1 FROM change_set AS redo WHERE redo.reverses = undo.id))
FROM change_set JOIN (
    SELECT DISTINCT change.change_set_id FROM change JOIN change_set AS told ON told.id = change.change_set_id
    WHERE change.group_id = :group_id AND change.group_id <> 0
        AND change.change_set_id < :before AND change.change_set_id > :after
        AND told.at >= :from AND told.at < :until
        AND (:by_author = 0 OR told.author = :author) AND (:kind = '' OR told.kind = :kind)
    ORDER BY change_set_id DESC LIMIT :limit) AS found ON found.change_set_id = change_set.id
WHERE change_set.at <> ''
ORDER BY change_set.id DESC
