// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "domain/validation.h"

#include <QWidget>

#include <memory>

namespace widgets {

namespace Ui {
class ContactField;
}

/// A way to reach a person, whether it may be published, and since when and how that was agreed.
class ContactField : public QWidget
{
    Q_OBJECT

public:
    explicit ContactField(QWidget *parent = nullptr);
    ~ContactField() override;

    /// What it is, for screen readers: "E-mail".
    void setSubject(const QString &subject);
    void setContact(const domain::Contact &contact);
    [[nodiscard]] domain::Contact contact() const;
    /// Why the date typed is none; "" when it is one.
    [[nodiscard]] QString dateError() const;
    void showProblems(const QList<domain::Problem> &problems);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::ContactField> m_ui;
    QString m_subject;
};

} // namespace widgets
