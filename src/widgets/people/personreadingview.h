// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/personroles.h"

#include <QUrl>
#include <QWidget>

class QAction;
class QLabel;

namespace widgets {

class FlowLayout;
class PageBrowser;
class ReadingTabs;

/// A person as a page to read: groups now and before, contacts and what was agreed about them, note.
class PersonReadingView : public QWidget
{
    Q_OBJECT

public:
    explicit PersonReadingView(QWidget *parent = nullptr);

    /// Buttons beside the name.
    void setActions(const QList<QAction *> &actions);
    void show(const domain::Person &person, const QList<domain::PersonRole> &roles, domain::Language language);
    [[nodiscard]] PageBrowser &browser() const { return *m_browser; }
    /// The page, and the person's history behind it.
    [[nodiscard]] ReadingTabs &tabs() const { return *m_tabs; }

Q_SIGNALS:
    void groupActivated(domain::GroupId id);
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void followLink(const QUrl &url);

    QLabel *m_name = nullptr;
    FlowLayout *m_buttons = nullptr;
    PageBrowser *m_browser = nullptr;
    ReadingTabs *m_tabs = nullptr;
    domain::Person m_person;
    QList<domain::PersonRole> m_roles;
    domain::Language m_language = domain::Language::French;
};

} // namespace widgets
