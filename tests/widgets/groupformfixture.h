// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakeformdirectory.h"
#include "typing.h"
#include "widgets/form/fieldmessage.h"
#include "widgets/form/formquestions.h"
#include "widgets/form/groupform.h"
#include "widgets/form/markdownedit.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

/// Answers in a person's place, and counts.
class Answers final : public widgets::FormQuestions
{
public:
    Leave askBeforeLeaving(QWidget *, const QString &) override
    {
        ++asked;
        return answer;
    }

    Leave answer = Leave::KeepEditing;
    int asked = 0;
};

/// A shown form on one group of a directory in memory, anew for each test.
class GroupFormFixture
{
public:
    void setUp()
    {
        auto directory = std::make_unique<FakeFormDirectory>();
        m_directory = directory.get();
        m_answers = {};
        m_form = std::make_unique<widgets::GroupForm>(std::move(directory));
        m_form->setQuestions(&m_answers);
        m_finished = std::make_unique<QSignalSpy>(m_form.get(), &widgets::GroupForm::editFinished);
        m_problems = std::make_unique<QSignalSpy>(m_form.get(), &widgets::GroupForm::problem);
        m_form->load(m_directory->groups.value(9));
        m_form->resize(700, 900);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
        m_form->activateWindow();
        m_form->setFocusField(domain::Field::NameFrench);
        QTRY_VERIFY(name()->hasFocus());
    }

    void tearDown()
    {
        m_finished.reset();
        m_problems.reset();
        m_form.reset();
    }

    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_form->findChild<T *>(name);
    }
    [[nodiscard]] QLineEdit *name() const
    {
        return m_form->findChild<QWidget *>(QStringLiteral("nameField"))->findChild<QLineEdit *>();
    }
    [[nodiscard]] widgets::MarkdownEdit *description() const
    {
        return part<widgets::MarkdownEdit>(QStringLiteral("markdownEdit"));
    }
    QString problemsIn(const QString &field) const
    {
        QStringList texts;
        for (const widgets::FieldMessage *message : part<QWidget>(field)->findChildren<widgets::FieldMessage *>()) {
            if (!message->problemText().isEmpty())
                texts.append(message->problemText());
        }
        return texts.join(QLatin1Char('\n'));
    }
    void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        typeText(line, text);
    }

    FakeFormDirectory *m_directory = nullptr;
    Answers m_answers;
    std::unique_ptr<widgets::GroupForm> m_form;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_problems;
};
