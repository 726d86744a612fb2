// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "gui/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
namespace Ui {
class MessageBar;
}
QT_END_NAMESPACE

namespace farthing {

/// What a message bar says about something the person just did.
struct Message
{
    enum class Kind { Info, Warning, Error, Undo };

    Kind kind = Kind::Info;
    QString text;
    QString actionText;                               ///< empty: no button
    std::function<void()> action;                     ///< what the button does; the bar closes first
    std::optional<std::chrono::milliseconds> lasting; ///< then it closes by itself; absent: it stays
};

/// One line inside the window, beside what it is about. A new message takes the place of the one before.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);
    ~MessageBar() override;

    void showMessage(const Message &message);
    void showError(const AppError &error);
    void dismiss();
    /// What was to be undone cannot be any more.
    void dismissUndo();
    /// Another article is open: what was said about the one before goes, but for what can still be undone.
    void turnPage();

signals:
    /// By the person, with the button for that.
    void closed();

private:
    void showPicture();

    const Theme &m_theme;
    std::unique_ptr<Ui::MessageBar> m_ui;
    Message m_message;
    QTimer m_life;
};

} // namespace farthing
