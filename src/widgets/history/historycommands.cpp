// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/historycommands.h"

#include "domain/historywords.h"
#include "models/directorysession.h"
#include "widgets/history/historyquestion.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <utility>

namespace widgets {

using namespace Qt::StringLiterals;

HistoryCommands::HistoryCommands(models::HistorySession &history, MessageBar &messages, std::function<bool()> mayWrite,
                                 QWidget *parent)
    : QObject(parent)
    , m_history(history)
    , m_messages(messages)
    , m_mayWrite(std::move(mayWrite))
    , m_window(parent)
    , m_undo(new QAction(icon(u"undo"_s), {}, this))
    , m_redo(new QAction(icon(u"redo"_s), {}, this))
    , m_separator(new QAction(this))
{
    m_undo->setObjectName(u"actionUndo"_s);
    m_redo->setObjectName(u"actionRedo"_s);
    m_separator->setSeparator(true);
    // A text field that has the focus takes them for itself.
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_undo, &QAction::triggered, this, &HistoryCommands::undo);
    connect(m_redo, &QAction::triggered, this, &HistoryCommands::redo);
    connect(&m_history, &models::HistorySession::changed, this, &HistoryCommands::updateActions);
    m_window->installEventFilter(this);
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    // Not while the window opens: of a large import it takes a while to say what it was about.
    QTimer::singleShot(0, this, &HistoryCommands::updateActions);
}

bool HistoryCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateActions();
    return QObject::eventFilter(watched, event);
}

void HistoryCommands::updateActions()
{
    const auto shortTitle = [](const domain::ChangeSet &set) {
        constexpr qsizetype longest = 60;
        QString title = domain::HistoryWords::title(set);
        if (title.size() > longest)
            title = title.left(longest - 1) + u'…';
        return title.replace(u'&', u"&&"_s);
    };
    const auto &undo = m_history.nextUndo();
    const auto &redo = m_history.nextRedo();
    const QString author = m_history.session().author();
    m_undo->setEnabled(undo.has_value());
    m_redo->setEnabled(redo.has_value());
    if (!undo)
        m_undo->setText(tr("&Undo"));
    else if (undo->author == author || undo->author.isEmpty())
        m_undo->setText(tr("&Undo “%1”").arg(shortTitle(*undo)));
    else
        m_undo->setText(tr("&Undo “%1” of %2").arg(shortTitle(*undo), QString(undo->author).replace(u'&', u"&&"_s)));
    if (!redo) {
        m_redo->setText(tr("&Redo"));
        return;
    }
    domain::ChangeSet again = *redo;
    again.kind = redo->of.value_or(redo->kind);
    again.of.reset();
    m_redo->setText(tr("&Redo “%1”").arg(shortTitle(again)));
}

void HistoryCommands::undo()
{
    if (!m_history.nextUndo() || !m_mayWrite())
        return;
    const QString title = domain::HistoryWords::title(*m_history.nextUndo());
    if (m_history.isWithdrawnLast()) {
        const auto asked = m_history.nextUndo()->id;
        ask(tr("A withdrawal cannot be undone. Undo the change before it instead: “%1”?").arg(title),
            tr("&Undo that change"), [this, asked] {
                // Somebody may have changed something while this was being read.
                if (m_history.nextUndo() && m_history.nextUndo()->id == asked)
                    undoNext();
                else
                    undo();
            });
        return;
    }
    undoNext();
}

void HistoryCommands::undoNext()
{
    if (!m_history.nextUndo())
        return;
    const QString title = domain::HistoryWords::title(*m_history.nextUndo());
    const auto done = [this, title] {
        Q_EMIT saved();
        m_messages.showMessage({Tone::Information,
                                [title] { return tr("Undone: “%1”.").arg(title); },
                                {},
                                {{u"redoPushButton"_s, [] { return tr("Redo"); }, [this] { redo(); }}}});
    };
    run(
        [this, done](const Conflicts &accepted) {
            auto outcome = m_history.undo(accepted);
            if (outcome && outcome->isDone())
                done();
            return outcome;
        },
        {});
}

void HistoryCommands::redo()
{
    if (!m_history.nextRedo() || !m_mayWrite())
        return;
    run([this](const Conflicts &accepted) { return m_history.redo(accepted); }, [] { return tr("Done again."); });
}

void HistoryCommands::run(const Work &work, const std::function<QString()> &done)
{
    const auto outcome = work({});
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    if (outcome->isDone()) {
        if (done)
            tell(done);
        return;
    }
    auto *question = new HistoryQuestion(tr("This has been changed again since. Put back what was before all the same? "
                                            "Nothing else is lost; the history "
                                            "keeps what it holds now."),
                                         tr("&Put back all the same"), m_window);
    const Conflicts conflicts = outcome->conflicts;
    question->setConflicts(conflicts);
    connect(question, &QDialog::accepted, this, [this, work, conflicts, done] {
        // Had it moved once more, the answer was to another question: ask anew.
        const auto first = std::make_shared<bool>(true);
        run([work, conflicts,
             first](const Conflicts &more) { return work(std::exchange(*first, false) ? conflicts : more); },
            done);
    });
    question->open();
}

void HistoryCommands::ask(const QString &question, const QString &acceptText, const std::function<void()> &accepted)
{
    auto *dialog = new HistoryQuestion(question, acceptText, m_window);
    connect(dialog, &QDialog::accepted, this, accepted);
    dialog->open();
}

void HistoryCommands::tell(const std::function<QString()> &text)
{
    Q_EMIT saved();
    QList<MessageAction> actions;
    if (const auto &set = m_history.nextUndo())
        actions.append({u"undoPushButton"_s, [] { return tr("Undo"); }, [this, id = set->id] { takeBack(id); }});
    m_messages.showMessage({Tone::Information, text, {}, actions});
}

/// The button may be pressed after somebody changed something else.
void HistoryCommands::takeBack(domain::ChangeSetId set)
{
    if (m_history.nextUndo() && m_history.nextUndo()->id == set) {
        undo();
        return;
    }
    if (m_mayWrite())
        run([this, set](const Conflicts &accepted) { return m_history.takeBack(set, accepted); },
            [] { return tr("Taken back."); });
}

void HistoryCommands::fail(const domain::Error &error)
{
    m_messages.showError(error);
}

} // namespace widgets
