// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/folderdialog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStandardPaths>

namespace farthing {

namespace {

struct FolderWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::FolderDialog)
};

} // namespace

QFileDialog *chooseFolderFor(QWidget *parent, const QString &title)
{
    auto *folders = new QFileDialog(parent, title);
    folders->setAttribute(Qt::WA_DeleteOnClose);
    folders->setFileMode(QFileDialog::Directory);
    folders->setOption(QFileDialog::ShowDirsOnly);
    folders->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // Qt's own words exist in fewer languages than ours.
    //: Button of a folder dialog
    folders->setLabelText(QFileDialog::Accept, FolderWords::tr("Choose"));
    //: Button of a folder dialog
    folders->setLabelText(QFileDialog::Reject, FolderWords::tr("Cancel"));
    //: Beside a field of a folder dialog
    folders->setLabelText(QFileDialog::FileName, FolderWords::tr("Folder:"));
    folders->open();
    return folders;
}

} // namespace farthing
