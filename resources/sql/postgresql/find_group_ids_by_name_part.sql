-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Names that hold a folded text anywhere, of a stretch of groups.
SELECT id FROM work_group
WHERE deleted_at = '' AND id > :after AND id <= :upto
    AND (strpos(name_key, :word) > 0 OR strpos(name_en_key, :word) > 0)
