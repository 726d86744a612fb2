// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/docktitle.h"

#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace farthing {

DockTitle::DockTitle(QDockWidget &dock, const Theme &theme) : QFrame(&dock), m_theme(theme)
{
    setLook(this, QStringLiteral("bar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::edge, metrics::inside / 2, metrics::inside, 0);
    layout->setSpacing(0);
    auto *name = new QLabel(dock.windowTitle(), this);
    name->setTextFormat(Qt::PlainText);
    name->setFont(theme.font(FontRole::Heading));
    setLook(name, QStringLiteral("heading"));
    layout->addWidget(name);
    layout->addStretch();
    m_float = addButton(QStringLiteral("float"));
    m_close = addButton(QStringLiteral("close"));
    m_close->setToolTip(tr("Hide %1").arg(dock.windowTitle()));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, &dock, &QDockWidget::close);
    connect(m_float, &QToolButton::clicked, &dock, [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(&dock, &QDockWidget::topLevelChanged, this, &DockTitle::showFloating);
    connect(&theme, &Theme::changed, this, &DockTitle::showIcons);
    showFloating(false);
    showIcons();
}

QToolButton *DockTitle::addButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name + QStringLiteral("Button"));
    button->setIconSize({14, 14});
    button->setFocusPolicy(Qt::TabFocus);
    setLook(button, QStringLiteral("small"));
    layout()->addWidget(button);
    return button;
}

void DockTitle::showIcons()
{
    m_float->setIcon(m_theme.icon(QStringLiteral("dock-float")));
    m_close->setIcon(m_theme.icon(QStringLiteral("close")));
}

void DockTitle::showFloating(bool floating)
{
    m_float->setToolTip(floating ? tr("Put back into the window") : tr("Make a window of its own"));
    m_float->setAccessibleName(m_float->toolTip());
}

} // namespace farthing
