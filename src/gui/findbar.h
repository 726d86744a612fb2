// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QtWidgets/QFrame>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class FindBar;
}
QT_END_NAMESPACE

namespace farthing {

/// The line below the article in which somebody types what to find in it.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);
    ~FindBar() override;

    /// Shows it with the keyboard in the field; words that are not empty stand in it.
    void begin(const QString &words);
    QString words() const;
    /// "3 of 17"; told to a screen reader, too.
    void say(const QString &state, bool nothing = false);

signals:
    void wordsChanged(const QString &words);
    void nextWanted();
    void previousWanted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showIcons();

    const Theme &m_theme;
    std::unique_ptr<Ui::FindBar> m_ui;
};

} // namespace farthing
