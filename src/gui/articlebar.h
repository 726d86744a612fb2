// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "reading/minutesleft.h"

#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace farthing {

class ElidedLabel;

/// The quiet line above the article: in which section somebody is, about how much is left, and buttons for
/// what can be done with the text.
class ArticleBar : public QFrame
{
    Q_OBJECT

public:
    explicit ArticleBar(const Format &format, QWidget *parent = nullptr);

    /// From the inside to the edge, in the order in which they are added.
    QToolButton *addButton(QAction *action);
    void setTimeToRead(int seconds);
    /// The part of the text that is still to come.
    void setBelow(double part);
    /// Empty above the first heading.
    void setSection(const QString &heading);

private:
    const Format &m_format;
    MinutesLeft m_left;
    ElidedLabel *m_section;
    QLabel *m_minutes;
};

} // namespace farthing
