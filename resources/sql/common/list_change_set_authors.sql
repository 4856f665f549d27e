-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everybody who signed a change, and '' when one is signed by nobody.
SELECT DISTINCT author FROM change_set WHERE at <> '' ORDER BY author
