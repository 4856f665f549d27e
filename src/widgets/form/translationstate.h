// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workgroup.h"

#include <QCoreApplication>

namespace widgets {

/// How far the translation follows the original while both are edited. Storage counts the original up by one when its
/// name or description changes; a translation edited, or said to be right, is up to date with that.
class TranslationState
{
    Q_DECLARE_TR_FUNCTIONS(widgets::TranslationState)

public:
    void reset(const domain::WorkGroup &loaded);
    /// Another version of the group became the stored one; what the person said stays.
    void rebase(const domain::WorkGroup &stored) { m_loaded = stored; }
    /// The person said that the translation says what the original says.
    void markUpToDate() { m_marked = true; }
    /// Sets the edited group's translatedRevision from what changed since the group was loaded.
    void apply(domain::WorkGroup &edited) const;
    /// How many changes the edited group's translation will lag behind once saved; nullopt without a translation.
    [[nodiscard]] std::optional<int> lag(const domain::WorkGroup &edited) const;
    /// "English: 1 change behind", "English: up to date", "English: not written yet".
    [[nodiscard]] QString text(const domain::WorkGroup &edited) const;

private:
    [[nodiscard]] bool changed(const domain::WorkGroup &edited, domain::Language language) const;
    [[nodiscard]] int revisionOnceSaved(const domain::WorkGroup &edited) const;

    domain::WorkGroup m_loaded;
    bool m_marked = false;
};

} // namespace widgets
