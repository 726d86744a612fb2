// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/rowbuttonsdelegate.h"
#include "models/movementwords.h"

namespace farthing {

class Format;

/// Paints a movement of the account's money: its line and signed amount, and below them what it came from, as
/// a link to it, and when.
class StatementDelegate : public RowButtonsDelegate
{
    Q_OBJECT

public:
    enum Button { CauseButton };

    /// Both outlive the delegate.
    StatementDelegate(const Format &format, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int buttonAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                 QPoint position) const override;
    QString hint(const QModelIndex &index, int button) const override;

    using RowButtonsDelegate::paint;

protected:
    /// The two lines of a row, without the air around them.
    QRect firstLine(const QRect &row) const;
    QRect secondLine(const QRect &row) const;

private:
    /// What of the second line the subject takes.
    QRect subjectOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Format &m_format;
    MovementWords m_words;
};

} // namespace farthing
