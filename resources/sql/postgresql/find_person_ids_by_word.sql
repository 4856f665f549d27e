-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name_key FROM person
WHERE deleted_at = '' AND withdrawn_on = '' AND strpos(name_key, :word) > 0
ORDER BY CASE WHEN substr(name_key, 1, length(:text)) = :text THEN 0 ELSE 1 END, sort_key, id
