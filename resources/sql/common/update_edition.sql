-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE edition SET
    number = :number, published_on = :published_on, title_fr = :title_fr, title_en = :title_en, note = :note,
    up_to = :up_to
WHERE id = :id
