// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/translationstate.h"

#include "domain/text.h"

namespace widgets {

void TranslationState::reset(const domain::WorkGroup &loaded)
{
    m_loaded = loaded;
    m_marked = false;
}

bool TranslationState::changed(const domain::WorkGroup &edited, domain::Language language) const
{
    return domain::cleanLine(edited.name.in(language)) != domain::cleanLine(m_loaded.name.in(language)) ||
           domain::cleanText(edited.description.in(language)) != domain::cleanText(m_loaded.description.in(language));
}

int TranslationState::revisionOnceSaved(const domain::WorkGroup &edited) const
{
    const bool counted = m_loaded.id.isValid() && changed(edited, m_loaded.originalLanguage);
    return m_loaded.originalRevision + (counted ? 1 : 0);
}

void TranslationState::apply(domain::WorkGroup &edited) const
{
    const domain::Language translation = domain::otherLanguage(m_loaded.originalLanguage);
    edited.translatedRevision = m_loaded.translatedRevision;
    if (edited.name.in(translation).isEmpty() && edited.description.in(translation).isEmpty()) {
        if (changed(edited, translation))
            edited.translatedRevision = 0;
    } else if (m_marked || changed(edited, translation)) {
        edited.translatedRevision = revisionOnceSaved(edited);
    }
}

std::optional<int> TranslationState::lag(const domain::WorkGroup &edited) const
{
    domain::WorkGroup saved = edited;
    apply(saved);
    saved.originalRevision = revisionOnceSaved(edited);
    return saved.translationLag();
}

QString TranslationState::text(const domain::WorkGroup &edited) const
{
    const QString language = domain::otherLanguage(m_loaded.originalLanguage) == domain::Language::English
                                 ? tr("English", "a translation's language, as a label")
                                 : tr("French", "a translation's language, as a label");
    const std::optional<int> behind = lag(edited);
    if (!behind)
        return tr("%1: not written yet").arg(language);
    if (*behind == 0)
        return tr("%1: up to date").arg(language);
    return tr("%1: %Ln change(s) behind", nullptr, *behind).arg(language);
}

} // namespace widgets
