// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articlebar.h"

#include "gui/elidedlabel.h"
#include "gui/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace farthing {

ArticleBar::ArticleBar(const Format &format, QWidget *parent)
    : QFrame(parent), m_format(format), m_section(new ElidedLabel(this)), m_minutes(new QLabel(this))
{
    setObjectName(QStringLiteral("articleBar"));
    setLook(this, QStringLiteral("article-bar"));
    m_section->setObjectName(QStringLiteral("articleSection"));
    m_minutes->setObjectName(QStringLiteral("minutesLeft"));
    m_minutes->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::edge, 4, metrics::inside, 4);
    layout->setSpacing(4);
    layout->addWidget(m_section, 1);
    layout->addWidget(m_minutes);
    layout->addSpacing(metrics::inside);
    hide();
}

QToolButton *ArticleBar::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({metrics::icon, metrics::icon});
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(action->objectName().replace(QStringLiteral("Action"), QStringLiteral("Button")));
    button->setAccessibleName(action->text());
    setLook(button, QStringLiteral("small"));
    layout()->addWidget(button);
    return button;
}

void ArticleBar::setTimeToRead(int seconds)
{
    m_left.begin(seconds);
}

void ArticleBar::setBelow(double part)
{
    const std::optional<int> minutes = m_left.at(part);
    constexpr int minute = 60;
    QString text;
    if (minutes && *minutes == 0)
        text = tr("less than a minute left");
    else if (minutes)
        //: How much of an article is still to be read; %1: a span of time, "4 min"
        text = tr("about %1 left").arg(m_format.minutes(qint64(*minutes) * minute));
    m_minutes->setText(text);
}

void ArticleBar::setSection(const QString &heading)
{
    m_section->setWholeText(heading);
}

} // namespace farthing
