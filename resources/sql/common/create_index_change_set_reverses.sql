-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX change_set_reverses ON change_set (reverses) WHERE reverses IS NOT NULL
