-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row as history has it: put back under its id, or brought to what it was.
INSERT INTO edition (
    id, up_to, number, published_on, title_fr, title_en, note)
VALUES (
    :id, :up_to, :number, :published_on, :title_fr, :title_en, :note)
ON CONFLICT (id) DO UPDATE SET
    up_to = excluded.up_to, number = excluded.number, published_on = excluded.published_on, title_fr =
    excluded.title_fr, title_en = excluded.title_en, note = excluded.note
