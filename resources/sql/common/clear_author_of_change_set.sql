-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE change_set SET author = :cleared WHERE author = :name
