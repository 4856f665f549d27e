// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/quickopen.h"

#include "domain/textmatch.h"
#include "models/directorysession.h"
#include "widgets/form/suggestionlist.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAKind = 6;

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u'&');
    return text;
}

/// True when each word begins one of the text's.
bool matches(const QString &text, const QStringList &words)
{
    const QStringList own = domain::indexWords(text);
    return std::all_of(words.begin(), words.end(), [&own](const QString &word) {
        return std::any_of(own.begin(), own.end(), [&word](const QString &each) { return each.startsWith(word); });
    });
}

} // namespace

QuickOpen::QuickOpen(models::DirectorySession &session, const QList<QAction *> &commands, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_commands(commands.begin(), commands.end())
    , m_line(new QLineEdit(this))
    , m_list(new SuggestionList(m_line, this))
    , m_none(new QLabel(tr("Nothing has that name."), this))
{
    setObjectName(u"quickOpenDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to"));
    m_line->setObjectName(u"quickOpenLineEdit"_s);
    m_line->setPlaceholderText(tr("A group, a person, a view or a command…"));
    m_line->setAccessibleName(tr("Group, person, view or command"));
    m_line->setMaxLength(200);
    m_list->setObjectName(u"quickOpenList"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    layout->addStretch(1);
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 72, fontMetrics().height() * 28);
    m_line->installEventFilter(this); // after the list, so that it is asked first
    connect(m_line, &QLineEdit::textChanged, this, &QuickOpen::offer);
    connect(m_list, &SuggestionList::picked, this, &QuickOpen::choose);
    offer({});
}

void QuickOpen::offer(const QString &typed)
{
    const QStringList words = domain::searchWords(typed);
    QList<Suggestion> suggestions;
    m_targets.clear();
    if (!words.isEmpty()) {
        for (const auto &[id, name] : m_session.suggestGroups(typed, mostOfAKind)) {
            suggestions.append({name, u" – "_s + tr("group"), false});
            m_targets.append({id, {}, nullptr});
        }
        for (const models::PersonSuggestion &each : m_session.suggestPersons(typed, mostOfAKind)) {
            const QString groups = each.currentGroupNames.join(u", "_s);
            suggestions.append({each.person.displayName, u" – "_s + (groups.isEmpty() ? tr("person") : groups), false});
            m_targets.append({{}, each.person.id, nullptr});
        }
    }
    int shown = 0;
    const int most = words.isEmpty() ? mostOfAKind * 2 : mostOfAKind;
    for (const QPointer<QAction> &action : std::as_const(m_commands)) {
        if (!action || !action->isEnabled() || shown == most || !matches(plainText(*action), words))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        suggestions.append({plainText(*action), keys.isEmpty() ? QString() : QString(u"   "_s + keys), true});
        m_targets.append({{}, {}, action});
        ++shown;
    }
    m_list->offer(suggestions);
    m_none->setVisible(suggestions.isEmpty());
}

/// Here the suggestions are all there is: Esc leaves at once.
bool QuickOpen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        reject();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void QuickOpen::choose(int index)
{
    if (index < 0 || index >= m_targets.size())
        return;
    const Target target = m_targets.at(index);
    accept(); // first: what is run may open a dialog of its own
    if (target.group.isValid())
        Q_EMIT groupChosen(target.group);
    else if (target.person.isValid())
        Q_EMIT personChosen(target.person);
    else if (target.action)
        target.action->trigger();
}

} // namespace widgets
