// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "gui/theme.h"

#include <QtWidgets/QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class PictureWindow;
}
QT_END_NAMESPACE

namespace farthing {

/// A picture of an article, as large as it is, with what its author wrote instead of it. Closes with Escape.
class PictureWindow : public QDialog
{
    Q_OBJECT

public:
    PictureWindow(const Format &format, const Theme &theme, QWidget *parent);
    ~PictureWindow() override;

    /// Decodes it beside the window, and shows it when that is done.
    void showPicture(const QByteArray &bytes, const QString &alternative);

signals:
    /// It stands in the window.
    void shown();

private:
    void take(const QImage &picture);
    void showZoom();

    const Format &m_format;
    std::unique_ptr<Ui::PictureWindow> m_ui;
};

} // namespace farthing
