// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "gui/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class StatusLine;
}
QT_END_NAMESPACE

namespace farthing {

class Session;

/// The calm line below everything: how things stand with the platform, the last refresh, what waits to be
/// sent, and how many posts are kept on this computer.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    StatusLine(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~StatusLine() override;

public slots:
    /// The address that the pointer is over; empty where there is none.
    void showLinkTarget(const QString &target);

signals:
    void activityRequested();

private:
    void showConnection();
    void showWaiting(int waiting);
    void countSoon();
    void showKept();

    Session &m_session;
    const Format &m_format;
    const Theme &m_theme;
    std::unique_ptr<Ui::StatusLine> m_ui;
    QTimer m_counting; ///< runs for a while after a count
    bool m_countAgain = false;
};

} // namespace farthing
