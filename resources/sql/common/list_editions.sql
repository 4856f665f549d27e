-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, number, published_on, title_fr, title_en, note, up_to
FROM edition ORDER BY number
