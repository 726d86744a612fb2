// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QToolButton;
QT_END_NAMESPACE

namespace farthing {

/// The line above a panel: its name, and quietly what floats and closes it. The panel is moved by it.
class DockTitle : public QFrame
{
    Q_OBJECT

public:
    DockTitle(QDockWidget &dock, const Theme &theme);

private:
    QToolButton *addButton(const QString &name);
    void showIcons();
    void showFloating(bool floating);

    const Theme &m_theme;
    QToolButton *m_float;
    QToolButton *m_close;
};

} // namespace farthing
