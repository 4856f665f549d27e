-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT
    up_to, number, published_on, title_fr, title_en, note
FROM edition WHERE id = :id
