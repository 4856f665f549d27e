-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT EXISTS (SELECT 1 FROM change WHERE change_set_id = :id)
    OR EXISTS (SELECT 1 FROM change_set WHERE id = :id AND reverses IS NOT NULL)
