// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/language.h"
#include "domain/result.h"
#include "domain/text.h"
#include "widgets/groupreading.h"

#include <QUrl>
#include <QWidget>

#include <optional>

namespace models {
class DirectorySession;
}

namespace widgets {

class GroupActions;
class GroupMapper;
class PageBrowser;
class ReadingHeader;
class ReadingTabs;

/// The right pane while reading: one group, set like a good page. What is the group's own is bound to the row of the
/// list's model; its facilitators, lists and ties are read beside it.
class ReadingView : public QWidget
{
    Q_OBJECT

public:
    ReadingView(models::DirectorySession &session, GroupActions &actions, QWidget *parent = nullptr);

    /// Says why when it cannot be read; what was shown stays.
    [[nodiscard]] domain::Result<void> showGroup(domain::GroupId id);
    [[nodiscard]] domain::GroupId groupId() const { return m_id; }
    void setLanguage(domain::Language language);
    /// Whether who facilitated before is listed.
    void setFormerShown(bool shown);
    /// Marks these folded words on the page.
    void setSearchedWords(const QStringList &words);
    /// Goes to the next match of them, or the one before; false when there is none on that side.
    [[nodiscard]] bool stepMatch(bool backwards);
    [[nodiscard]] PageBrowser &browser() const { return *m_browser; }
    /// The page, and the group's history behind it.
    [[nodiscard]] ReadingTabs &tabs() const { return *m_tabs; }
    /// Name, status and all that is on the page, as text for another program.
    [[nodiscard]] QString plainText();

Q_SIGNALS:
    void groupActivated(domain::GroupId id);
    void personActivated(domain::PersonId id);
    void linkActivated(const QUrl &url);
    void languageChosen(domain::Language language);
    void formerShownChosen(bool shown);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void bindFields();
    void takeRow(int row);
    /// At once when somebody looks, else when somebody does.
    void render();
    void renderNow();
    void fitMargins();
    void markMatches();
    void showMatch(qsizetype number);
    void followLink(const QUrl &url);

    models::DirectorySession &m_session;
    GroupMapper *m_mapper = nullptr;
    ReadingHeader *m_header = nullptr;
    PageBrowser *m_browser = nullptr;
    QLayout *m_head = nullptr;
    ReadingTabs *m_tabs = nullptr;
    domain::GroupId m_id;
    domain::Language m_language = domain::Language::French;
    bool m_formerShown = false;
    bool m_stale = false;
    std::optional<GroupReading> m_reading;
    QStringList m_words;
    QList<domain::TextRange> m_matches; ///< on the page
    qsizetype m_match = -1;             ///< the one gone to
};

} // namespace widgets
