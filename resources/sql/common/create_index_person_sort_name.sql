-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX person_sort_name ON person (deleted_at, sort_key, name_key, id, withdrawn_on)
