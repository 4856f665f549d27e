-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Change sets of everything, newest first, from one on backwards. Undone: an undo of it that was not made good again.
-- Of whom, of which kind and of which time: see HistoryFilter; what is not asked for is 0, '' and, of the end, '9999'.
SELECT change_set.id, change_set.at, change_set.kind, change_set.author, change_set.note, coalesce(change_set.reverses, 0),
    EXISTS (SELECT 1 FROM change_set AS undo WHERE undo.reverses = change_set.id
        AND NOT EXISTS (SELECT 1 FROM change_set AS redo WHERE redo.reverses = undo.id))
FROM change_set
WHERE change_set.id < :before AND change_set.id > :after AND change_set.at <> ''
    AND change_set.at >= :from AND change_set.at < :until
    AND (:by_author = 0 OR change_set.author = :author) AND (:kind = '' OR change_set.kind = :kind)
ORDER BY change_set.id DESC
LIMIT :limit
