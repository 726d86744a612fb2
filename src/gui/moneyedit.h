// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"

#include <QtWidgets/QLineEdit>

#include <optional>

namespace farthing {

/// A field for an exact amount, which may be empty. Arrow keys go up and down by one whole unit, page keys by
/// ten.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// `format` outlives the field.
    explicit MoneyEdit(const Format &format, QWidget *parent = nullptr);

    void setValue(const std::optional<Money> &value);
    /// Error: Invalid, Overflow, in words, where what stands there is no amount.
    Result<std::optional<Money>> value() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int units);

    const Format &m_format;
};

} // namespace farthing
