-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT CASE WHEN name_fr <> '' THEN name_fr ELSE name_en END FROM work_group WHERE id = :id
