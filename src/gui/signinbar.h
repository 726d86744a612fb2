// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QtWidgets/QFrame>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class SignInBar;
}
QT_END_NAMESPACE

namespace farthing {

/// Asks for the token of an account while the platform does not know the one we have. Reading goes on
/// meanwhile.
class SignInBar : public QFrame
{
    Q_OBJECT

public:
    explicit SignInBar(QWidget *parent = nullptr);
    ~SignInBar() override;

    /// Empty where the platform did not say its name.
    void setPlatform(const QString &name);

signals:
    void signInRequested(const QString &token);

private:
    void submit();

    std::unique_ptr<Ui::SignInBar> m_ui;
};

} // namespace farthing
