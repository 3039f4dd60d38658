// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QWidget;

namespace indblik {

/// A single line is saved when it is left. This ends its editing two seconds after the last key too, so that a line
/// that is not left yet is on the disk, and tells what became of it.
class LineSaving final : public QObject
{
    Q_OBJECT

public:
    /// Set on lines whose editingFinished() saves them.
    static constexpr const char* property = "savedWhenLeft";

    /// Of the lines in `over`, whichever has the cursor.
    explicit LineSaving(QWidget& over, QObject* parent = nullptr);
    ~LineSaving() override;

    /// Something in the file was changed: the line that is being ended is stored.
    void noteChange() { m_hasChanged = true; }

Q_SIGNALS:
    void typed();  ///< a line has what the file has not
    void stored(); ///< it is in the file, or is again what it was
    void kept();   ///< it could not be taken over; it stands as it was typed

private:
    void follow(QWidget* now);
    void end();

    QWidget& m_over;
    QPointer<QLineEdit> m_line;
    QString m_before; ///< what the line had when the cursor came, or was saved last
    QTimer m_afterLastKey;
    bool m_hasChanged = false;
};

} // namespace indblik
