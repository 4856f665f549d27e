-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The keys between a folded text and the last that begins with it: a walk along the index.
SELECT id FROM work_group WHERE deleted_at = '' AND name_key >= :key AND name_key < :key_end
ORDER BY name_key, id LIMIT :limit
