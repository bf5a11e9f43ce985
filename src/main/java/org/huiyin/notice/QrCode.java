package org.huiyin.notice;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;

/** An address as a QR code that survives a fold or a coffee stain (a quarter of it may be lost). */
public final class QrCode {

    private static final int PIXELS = 400;
    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 1);

    private QrCode() {}

    /** The picture as a {@code data:} address. */
    static String of(String address) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(address));
    }

    /** The picture, black on white. */
    public static byte[] png(String address) {
        try {
            var out = new ByteArrayOutputStream();
            MatrixToImageWriter.writeToStream(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, PIXELS, PIXELS, HINTS), "png", out);
            return out.toByteArray();
        } catch (WriterException | IOException e) {
            throw new IllegalStateException("an address of a few dozen characters fits into a QR code", e);
        }
    }
}
