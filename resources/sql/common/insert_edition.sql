-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO edition (
    number, published_on, title_fr, title_en, note, up_to)
VALUES (
    :number, :published_on, :title_fr, :title_en, :note, :up_to)
RETURNING id
