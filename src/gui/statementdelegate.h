// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/rowbuttonsdelegate.h"

namespace farthing {

class Format;

/// Paints a movement of the account's money: its line and signed amount, and below them the post and when.
class StatementDelegate : public RowButtonsDelegate
{
    Q_OBJECT

public:
    /// Both outlive the delegate.
    StatementDelegate(const Format &format, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int buttonAt(const QStyleOptionViewItem &, const QModelIndex &, QPoint) const override { return none; }
    QString hint(const QModelIndex &index, int button) const override;

    using RowButtonsDelegate::paint;

private:
    const Format &m_format;
};

} // namespace farthing
