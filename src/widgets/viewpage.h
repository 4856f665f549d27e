// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/language.h"
#include "domain/validation.h"
#include "widgets/view.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QUrl;

namespace widgets {

/// A page of an open directory, reached from the sidebar. It owns its panes and its actions and does its own work; the
/// directory's page places it, and carries what it asks of others.
class ViewPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows this view; called only for the views the page was added for.
    virtual void showView(View view) { Q_UNUSED(view) }
    /// True when nothing unsaved stands in the way of leaving, or the person decided what becomes of it.
    [[nodiscard]] virtual bool tryLeave() { return true; }
    /// What the menu beside Publish is called and holds while this page is shown, "&Group" say; separators are nullptr.
    [[nodiscard]] virtual QString menuTitle() const = 0;
    [[nodiscard]] virtual QList<QAction *> menuActions() const = 0;
    /// What the Edit menu holds while this page is shown: copying, searching.
    [[nodiscard]] virtual QList<QAction *> editActions() const { return {}; }
    /// The panes that F6 leads through, in their order.
    [[nodiscard]] virtual QList<QWidget *> panes() const = 0;
    /// Puts the focus where a person would begin in that pane.
    virtual void focusPane(QWidget *pane) { pane->setFocus(Qt::ShortcutFocusReason); }
    virtual void setContentLanguage(domain::Language language) { Q_UNUSED(language) }
    /// Something was committed, here or elsewhere.
    virtual void refresh() {}
    virtual void rememberPanes() const {}

Q_SIGNALS:
    void saved();
    /// Something was committed that is to be told, with a button to take it back.
    void done(const std::function<QString()> &text);
    void groupRequested(domain::GroupId id);
    /// Opens the form where that field is.
    void groupFieldRequested(domain::GroupId id, domain::Field field);
    void personRequested(domain::PersonId id);
    void personFieldRequested(domain::PersonId id, domain::Field field);
    /// The history, limited to one record.
    void groupHistoryRequested(domain::GroupId id);
    void personHistoryRequested(domain::PersonId id);
    void linkActivated(const QUrl &url);
    void contentLanguageChosen(domain::Language language);
};

} // namespace widgets
