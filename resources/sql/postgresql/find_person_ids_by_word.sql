-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name_key FROM person
WHERE deleted_at = '' AND withdrawn_on = '' AND strpos(name_key, :word) > 0
ORDER BY sort_key, id
